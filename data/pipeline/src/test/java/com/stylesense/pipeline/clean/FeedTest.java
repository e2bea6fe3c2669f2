package com.stylesense.pipeline.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.stylesense.pipeline.catalogue.Product;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports as shops write them. */
class FeedTest {

    @Test
    void woocommercesExportBecomesProductsWithItsPricesAndStock() {
        CleanResult result = clean("""
                ID,Type,SKU,Name,Published,"Is featured?","Visibility in catalog","Short description",Description,"In stock?",Stock,"Sale price","Regular price",Categories,Tags,Images,Parent,"Attribute 1 name","Attribute 1 value(s)"
                44,variable,woo-vneck,"V-Neck T-Shirt",1,1,visible,,"<p>Soft.</p>
                <p>Really soft.</p>",1,,,,"Clothing, Clothing > Men > Tshirts",,"https://shop.test/wp-content/vneck-tee-2.jpg, https://shop.test/x.jpg",,Color,"Blue, Green"
                45,variation,woo-vneck-blue,"V-Neck T-Shirt - Blue",1,0,visible,,,1,7,,20,,,,woo-vneck,Color,Blue
                46,variation,woo-vneck-green,"V-Neck T-Shirt - Green",1,0,visible,,,1,5,,20,,,,id:44,Color,Green
                50,simple,woo-belt,Belt,1,0,visible,,,0,,55,65,"Clothing > Accessories",,https://shop.test/belt-2.jpg,,,
                51,simple,woo-draft,Cap,-1,0,visible,,,1,,,16,"Clothing > Accessories",,,,,
                """);
        assertThat(result.form()).isEqualTo("WooCommerce");
        assertThat(result.products())
                .extracting(
                        Product::id,
                        Product::name,
                        Product::gender,
                        Product::articleType,
                        Product::baseColour,
                        Product::price,
                        Product::imagePath)
                .containsExactly(
                        tuple(
                                44L,
                                "V-Neck T-Shirt",
                                "Men",
                                "Tshirts",
                                "Blue",
                                new BigDecimal("20.00"),
                                "vneck-tee-2.jpg"),
                        tuple(50L, "Belt", "Unisex", "Belts", "Unspecified", new BigDecimal("55.00"), "belt-2.jpg"));
        assertThat(result.products()).extracting(Product::stockCount).containsExactly(12, 0);
        assertThat(result.repairs()).containsEntry(Feed.VARIANTS, 1);
        assertThat(result.rejections())
                .extracting(Rejection::reason)
                .containsExactly("the shop it comes from does not show it");
    }

    @Test
    void shopifysExportBecomesProductsWithTheirVariants() {
        CleanResult result = clean("""
                Handle,Title,Body (HTML),Vendor,Product Category,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Inventory Qty,Variant Price,Image Src,Image Position,Google Shopping / Gender,Google Shopping / Age Group,Status
                tee-acme,Acme Crew T-Shirt,"<p>Soft, ""really"" soft.</p>",Acme,Apparel & Accessories > Clothing > Clothing Tops > T-Shirts,T-Shirts,,TRUE,Color,Navy Blue,Size,S,A1,3,"1,299.00",https://cdn.shopify.com/s/files/1/tee.jpg?v=1,1,male,kids,active
                tee-acme,,,,,,,,,Navy Blue,,M,A2,4,"1,299.00",https://cdn.shopify.com/s/files/1/tee-2.jpg?v=1,2,,,
                tee-acme,,,,,,,,,,,,,,,https://cdn.shopify.com/s/files/1/tee-3.jpg?v=1,3,,,
                hat,Acme Sun Hat,,Acme,,Hats,,TRUE,Title,Default Title,,,H1,-2,15.5,,,female,adult,active
                old,Acme Old Hat,,Acme,,Hats,,TRUE,Title,Default Title,,,H2,2,15.5,,,female,adult,archived
                """);
        assertThat(result.form()).isEqualTo("Shopify");
        assertThat(result.products())
                .extracting(
                        Product::name,
                        Product::brand,
                        Product::gender,
                        Product::articleType,
                        Product::baseColour,
                        Product::price,
                        Product::stockCount,
                        Product::imagePath)
                .contains(tuple(
                        "Acme Crew T-Shirt",
                        "Acme",
                        "Boys",
                        "Tshirts",
                        "Navy Blue",
                        new BigDecimal("1299.00"),
                        7,
                        "tee.jpg"))
                .hasSize(2);
        assertThat(result.products().getLast().stockCount()).isZero();
        assertThat(result.products())
                .allSatisfy(product -> assertThat(product.id()).isBetween(1L, 9_007_199_254_740_991L));
        assertThat(clean("""
                Handle,Title,Vendor,Type,Variant Price
                tee-acme,Acme Crew T-Shirt,Acme,T-Shirts,20
                """).products().getFirst().id())
                .as("the same handle, the same id")
                .isEqualTo(result.products().getFirst().id());
    }

    @Test
    void shopifysNewerNamesOfColumnsAreUnderstood() {
        CleanResult result = clean("""
                Title,URL handle,Description,Vendor,Product category,Type,Published on online store,Status,Option1 name,Option1 value,Price,Inventory quantity,Product image URL
                Acme Crew T-Shirt,tee-acme,Soft,Acme,,T-Shirts,TRUE,Active,Color,Red,20,3,https://cdn.shopify.com/tee.jpg?v=1
                """);
        assertThat(result.products())
                .extracting(Product::name, Product::baseColour, Product::price, Product::stockCount, Product::imagePath)
                .containsExactly(tuple("Acme Crew T-Shirt", "Red", new BigDecimal("20.00"), 3, "tee.jpg"));
    }

    /** Its usual profile names categories and options by ids of its own, so that only titles tell types. */
    @Test
    void shopwaresExportBecomesProductsWithTheirVariants() {
        CleanResult result = clean("""
                id;parent_id;product_number;active;stock;name;description;price_net;price_gross;tax_id;tax_rate;tax_name;cover_media_id;cover_media_url;manufacturer_id;manufacturer_name;categories;sales_channel;propertyIds;optionIds
                0a1b;;SW1;1;50;Acme Women Red Dress;;10;11.90;t;19;Standard;m;https://shop.test/media/dress.jpg;x;Acme;c1|c2;s;;
                0a1c;0a1b;SW1.1;1;3;;;;;;;;;;;;;;;o1
                0a1d;0a1b;SW1.2;1;4;;;;;;;;;;;;;;;o2
                0a1e;;SW2;0;9;Acme Men Cap;;10;11.90;t;19;Standard;;;x;Acme;;s;;
                """);
        assertThat(result.form()).isEqualTo("Shopware");
        assertThat(result.products())
                .extracting(
                        Product::name,
                        Product::brand,
                        Product::gender,
                        Product::articleType,
                        Product::price,
                        Product::stockCount,
                        Product::imagePath)
                .containsExactly(tuple(
                        "Acme Women Red Dress", "Acme", "Women", "Dresses", new BigDecimal("11.90"), 7, "dress.jpg"));
        assertThat(result.rejections())
                .extracting(Rejection::reason)
                .containsExactly("the shop it comes from does not show it");
    }

    @Test
    void prestashopsExportBecomesProductsWithThePriceThatShoppersPay() {
        CleanResult result = clean("""
                "Product ID";Image;Name;Reference;Category;"Price (tax excl.)";"Price (tax incl.)";Quantity;Status;Position
                7;https://shop.test/img/7.jpg;"Vero Anna";demo_7;Dresses;23.900000;28.68;12;1;0
                """);
        assertThat(result.form()).isEqualTo("PrestaShop");
        assertThat(result.products())
                .extracting(Product::id, Product::articleType, Product::price, Product::stockCount)
                .containsExactly(tuple(7L, "Dresses", new BigDecimal("28.68"), 12));
    }

    @Test
    void etsysListingsBecomeProducts() {
        CleanResult result = clean("""
                TITLE,DESCRIPTION,PRICE,CURRENCY_CODE,QUANTITY,TAGS,MATERIALS,IMAGE1,IMAGE2,VARIATION 1 TYPE,VARIATION 1 NAME,VARIATION 1 VALUES,VARIATION 2 TYPE,VARIATION 2 NAME,VARIATION 2 VALUES,SKU
                "Linen dress, hand made","Soft, and cool",48.00,EUR,5,"linen,women,summer","Linen",https://i.etsystatic.com/1.jpg,,,Size,"S,M",,Primary color,"Blue,Green",LD-1
                Linen dress II,Cool,50.00,EUR,1,,Linen,https://i.etsystatic.com/2.jpg,,,,,,,,
                """);
        assertThat(result.form()).isEqualTo("Etsy");
        assertThat(result.products())
                .extracting(
                        Product::name,
                        Product::gender,
                        Product::articleType,
                        Product::baseColour,
                        Product::price,
                        Product::stockCount)
                .hasSize(2)
                .contains(tuple("Linen dress, hand made", "Women", "Dresses", "Blue", new BigDecimal("48.00"), 5));
    }

    @Test
    void anotherProductOfAnIdThatIsTakenAndAVariantOfNoProductAreSetAside() {
        CleanResult result = clean("""
                ID,Type,SKU,Name,Stock,Regular price,Sale price,Categories,Parent
                1,simple,a,Blue Tee,3,20,25,T-Shirts,
                1,simple,b,Leather Belt,9,30,,Belts,
                7,variation,c,Dress - S,4,10,,,nothing
                """);
        assertThat(result.products())
                .extracting(Product::name, Product::price, Product::stockCount)
                .containsExactly(tuple("Blue Tee", new BigDecimal("20.00"), 3));
        assertThat(result.rejections())
                .extracting(Rejection::reason)
                .containsExactly("the id is taken by line 2", "a variant of a product that the file does not hold");
    }

    @ParameterizedTest
    @CsvSource({"','", "'\t'"})
    void googleMerchantsFeedBecomesProducts(String separator) {
        CleanResult result = clean(String.join(
                        "\n",
                        "id\ttitle\tdescription\tlink\timage_link\tavailability\tprice\tsale_price\tbrand\tgender\tage_group\tcolor\tproduct_type\titem_group_id",
                        "11\tAcme Runner Shoes\tFast\thttps://x.test/11\thttps://x.test/i/11.jpg?w=2\tin stock\t89.90 EUR\t79.90 EUR\tAcme\tfemale\tadult\tRed/White\tShoes > Sports Shoes\tg1",
                        "12\tAcme Runner Shoes\tFast\thttps://x.test/12\thttps://x.test/i/12.jpg\tin stock\t89.90 EUR\t\tAcme\tfemale\tadult\tRed/White\tShoes > Sports Shoes\tg1",
                        "13\tAcme Runner Shoes\tFast\thttps://x.test/13\thttps://x.test/i/13.jpg\tout_of_stock\tEUR 89.90\t\tAcme\tfemale\tadult\tBlack\tShoes > Sports Shoes\tg1",
                        "SKU-9\tAcme Belt\tLong\thttps://x.test/9\t\tin_stock\t9.00 USD\t\tAcme\t\t\t\tBelts",
                        "")
                .replace("\t", separator));
        assertThat(result.form()).isEqualTo("Google Merchant");
        assertThat(result.rejections()).isEmpty();
        assertThat(result.products())
                .extracting(Product::name, Product::gender, Product::articleType, Product::baseColour, Product::price)
                .containsExactly(
                        tuple("Acme Runner Shoes", "Women", "Sports Shoes", "Red", new BigDecimal("79.90")),
                        tuple("Acme Runner Shoes", "Women", "Sports Shoes", "Black", new BigDecimal("89.90")),
                        tuple("Acme Belt", "Unisex", "Belts", "Unspecified", new BigDecimal("9.00")));
        assertThat(result.products().get(0).imagePath()).isEqualTo("11.jpg");
        assertThat(result.products().get(1).stockCount()).isZero();
        assertThat(result.repairs()).containsEntry(Feed.MADE_ID, 1).containsEntry(Feed.VARIANTS, 1);
    }

    @Test
    void theHeaderOfAnExportOnceMoreIsNoProduct() {
        String header = "id,title,image_link,price,availability,brand,product_type\n";
        CleanResult result = clean(header
                + "1,Acme Men Tee,https://x.org/1.jpg,10.00 EUR,in stock,Acme,Apparel > Tshirts\n"
                + "ID,Title,Image Link,Price,Availability,Brand,Product Type\n"
                + "2,Acme Men Cap,https://x.org/2.jpg,12.00 EUR,out of stock,Acme,Apparel > Caps\n");
        assertThat(result.products()).extracting(Product::id).containsExactly(1L, 2L);
        assertThat(result.rejections()).extracting(Rejection::reason).containsExactly("the header once more");
        assertThat(result.repairs()).containsEntry("stock chosen, as no number is stated", 1);
    }

    @Test
    void idsOfAnExportThatASpreadsheetWroteAreTheNumbersThatTheyWere() {
        CleanResult result = clean("""
                id,title,image_link,price,product_type
                4.00638E+12,Acme Men Tee,https://x.org/1.jpg,10.00,Apparel > Tshirts
                12.0,Acme Men Tee,https://x.org/1.jpg,10.00,Apparel > Tshirts
                "=""0013""\",Acme Men Tee,https://x.org/1.jpg,10.00,Apparel > Tshirts
                '0014,Acme Men Tee,https://x.org/1.jpg,10.00,Apparel > Tshirts
                """);
        assertThat(result.products()).extracting(Product::id).containsExactly(12L, 13L, 14L);
        assertThat(result.rejections())
                .singleElement()
                .satisfies(rounded -> assertThat(rounded.reason()).startsWith("a spreadsheet has rounded the id"));
    }

    @ParameterizedTest
    @CsvSource({"2019-01-01,2019-02-01,20.00", "2190-01-01,,20.00", "2019-01-01,2190-01-01,5.00", ",,5.00", "soon,,5.00"
    })
    void aSalesPriceIsAskedWhileTheSaleLasts(String start, String end, String price) {
        CleanResult woocommerce = clean("""
                ID,Type,SKU,Name,Published,Sale price,Regular price,Date sale price starts,Date sale price ends,Categories
                1,simple,a,Acme Men Tee,1,5,20,%s,%s,Clothing > Tshirts
                """.formatted(blank(start), blank(end)));
        CleanResult google = clean("""
                id,title,image_link,price,sale_price,sale_price_effective_date,product_type
                1,Acme Men Tee,,20.00 EUR,5.00 EUR,%sT00:00+0100/%sT23:59+0100,Apparel > Tshirts
                """.formatted(blank(start), blank(end)));
        assertThat(woocommerce.products().getFirst().price()).isEqualTo(price);
        assertThat(google.products().getFirst().price()).isEqualTo(price);
    }

    /** One product in twenty is sold out where nothing is stated. */
    @Test
    void whatIsSaidToBeInStockIsNotSoldOut() {
        StringBuilder feed = new StringBuilder("id,title,image_link,price,availability,product_type\n");
        for (int id = 1; id <= 200; id++) {
            feed.append(id).append(",Acme Men Tee,,20.00 EUR,in stock,Apparel > Tshirts\n");
        }
        assertThat(clean(feed.toString()).products())
                .hasSize(200)
                .allSatisfy(product -> assertThat(product.stockCount()).isPositive());
    }

    /** Else the price came from the stock, and the picture from the category. */
    @Test
    void aCommaThatNobodyQuotedDoesNotShiftARowWhoseLastCellsAreEmpty() {
        CleanResult result = clean("""
                ID,Type,SKU,Name,Published,"In stock?",Stock,"Sale price","Regular price",Categories,Images,Parent
                1,simple,a,Acme Men Tee,1,1,3,,"19.99",Clothing > Tshirts,,,
                2,simple,b,Acme Men Tee,1,1,1,250,,"19,99",Clothing > Tshirts,,
                """);
        assertThat(result.products()).extracting(Product::id).containsExactly(1L);
        assertThat(result.rejections())
                .extracting(Rejection::reason)
                .containsExactly("more columns than the header has");
    }

    private static String blank(@Nullable String cell) {
        return cell == null ? "" : cell;
    }

    /** Departments stand within the names of categories, and categories side by side; feeds that were XML say g:id. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Apparel > Women's Clothing > Women's Dresses | Women | Dresses",
                "Kids > Girls > Dresses | Girls | Dresses",
                "Damen > Kleider | Women | Kleider",
                "All > Men > Shirts | Men | Shirts",
                "Apparel & Accessories > Clothing > Baby & Toddler Clothing > Dresses | Unisex | Dresses"
            })
    void whomAndWhatCategoriesNameIsRead(String path, String gender, String type) {
        CleanResult result =
                clean("g:id,g:title,g:image_link,g:price,g:product_type\n1,Vero Anna,,10 USD," + path + "\n");
        assertThat(result.products())
                .extracting(Product::gender, Product::articleType)
                .containsExactly(tuple(gender, type));
    }

    /** The semicolon of an entity stood between two categories, and what is greater between none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Women &gt; Clothing &gt; Dresses | Women | Dresses",
                "Bags &amp; Belts > Girls&#39; Belts | Girls | Belts",
                "Women &amp;gt; Dresses | Women | Dresses"
            })
    void categoriesThatAreHtmlAreDividedAsTheyShow(String path, String gender, String type) {
        String google = "id,title,image_link,price,product_type\n1,Vero Anna,,10 USD,%s\n".formatted(path);
        String woo = "ID,Type,SKU,Name,Regular price,Categories\n1,simple,A,Vero Anna,10,%s\n".formatted(path);
        String shopify = "Handle,Title,Vendor,Variant Price,Type\nanna,Vero Anna,Vero,10,%s\n".formatted(path);
        for (String feed : List.of(google, woo, shopify)) {
            assertThat(clean(feed).products())
                    .extracting(Product::gender, Product::articleType)
                    .containsExactly(tuple(gender, type));
        }
    }

    @Test
    void ofCategoriesAndTagsSideBySideEachIsRead() {
        Product woo = clean(
                        "ID,Type,SKU,Name,Regular price,Categories\n1,simple,A,Vero Anna,10,\"Sale, Women, Dresses\"\n")
                .products()
                .getFirst();
        Product shopify = clean(
                        "Handle,Title,Vendor,Variant Price,Type,Tags\nanna,Vero Anna,Vero,10,Dresses,\"new, women\"\n")
                .products()
                .getFirst();
        assertThat(woo).extracting(Product::gender, Product::articleType).containsExactly("Women", "Dresses");
        assertThat(shopify).extracting(Product::gender, Product::articleType).containsExactly("Women", "Dresses");
    }

    /** All products of the group nan, or of the parent NULL, were one. */
    @Test
    void whatProgramsWriteForNothingIsNoGroup() {
        assertThat(clean("id,title,image_link,price,item_group_id,color\n1.0,Acme Men Shirt,nan,10.0,nan,nan\n"
                                + "2.0,Acme Men Tee,nan,10.0,nan,nan\n")
                        .products())
                .extracting(Product::id)
                .containsExactly(1L, 2L);
        assertThat(clean("ID,Type,SKU,Name,Regular price,Parent\n1,simple,NULL,Acme Men Shirt,10,NULL\n"
                                + "2,simple,NULL,Acme Men Tee,10,NULL\n")
                        .products())
                .extracting(Product::id)
                .containsExactly(1L, 2L);
    }

    /** Put together of two exports that overlap: twice the stock was sold. */
    @Test
    void theSameRowOnceMoreIsNoOtherVariant() {
        String header = "Handle,Title,Vendor,Variant Price,Variant Inventory Qty\n";
        CleanResult result = clean(header + "tee,Acme Men Tee,Acme,10,3\n" + header + "tee,Acme Men Tee,Acme,10,3\n");
        assertThat(result.products()).extracting(Product::stockCount).containsExactly(3);
        assertThat(result.repairs()).containsEntry(Feed.SAME_ROW, 1);
    }

    @Test
    void aPriceThatOnlyVariantsHaveIsTheProducts() {
        CleanResult result =
                clean("Handle,Title,Vendor,Variant Price,Option1 Value\ntee,Acme Men Tee,Acme,0.00,\ntee,,,12.50,M\n");
        assertThat(result.products()).extracting(Product::price).containsExactly(new BigDecimal("12.50"));
    }

    /** Programs write 0 where nothing is reduced: the dress was for nothing. */
    @Test
    void aSalesPriceOfNoughtIsNoSale() {
        CleanResult result = clean("id,title,image_link,price,sale_price\n1,Vero Women Dress,,79.00 USD,0.00 USD\n");
        assertThat(result.products()).extracting(Product::price).containsExactly(new BigDecimal("79.00"));
    }

    private static CleanResult clean(String text) {
        return Cleaner.clean(SourceText.of(text), Optional.empty());
    }
}
